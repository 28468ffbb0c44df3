import type { HostClass, Method } from "../../protocol/hostClass";
import { containsArea } from "../../store/area";
import { choiceArg, rangeArg, recordArg, textArg } from "../arguments";
import { createBag } from "../bag";
import type { Book, Comment, RangeState } from "../book/book";
import { EventNumber, WORKBOOK_TARGET } from "../book/eventBus";
import { areaOf, createRange } from "../book/resolveAddress";
import { collection } from "../collection";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { ref } from "../ref";
import { eventMember } from "../sheetEvents";
import type { OwnerState } from "../states";

const commentsOf = ({ book, sheet }: OwnerState): readonly Comment[] =>
  book.comments.filter((comment) => sheet === undefined || comment.range.sheet === sheet);

const members = collection<OwnerState>(
  (owner) => commentsOf(owner).map((comment) => ref("Comment", comment)),
  (owner, key) => {
    const found = commentsOf(owner).find((comment) => comment.id === key);
    return found === undefined ? undefined : ref("Comment", found);
  },
);
const target = ({ sheet }: OwnerState): string => sheet?.id ?? WORKBOOK_TARGET;

/** Excel.CommentCollection: of the workbook, or of one worksheet */
export const commentCollectionClass: HostClass<OwnerState> = {
  name: "CommentCollection",
  items: members.items,
  methods: {
    ...members.methods,
    add: (owner, cell, content, type) => {
      const range = rangeArg(cell, owner.sheet ?? owner.book.activeSheet);
      const area = areaOf(range);
      if (area.rows * area.columns !== 1) throw invalidArgument();
      if (commentAt(owner.book, range) !== undefined) throw itemAlreadyExists();
      const comment = create(owner.book, createRange(range.sheet, area), undefined, content, type);
      owner.book.comments.push(comment);
      raise(comment, EventNumber.CommentAdded);
      return ref("Comment", comment);
    },
    getItemByCell: (owner, cell) => {
      const found = commentAt(owner.book, rangeArg(cell, owner.sheet ?? owner.book.activeSheet));
      if (found === undefined) throw itemNotFound();
      return ref("Comment", found);
    },
    getItemByReplyId: (owner, id) => {
      const found = commentsOf(owner).find((comment) => comment.replies.some((reply) => reply.id === id));
      if (found === undefined) throw itemNotFound();
      return ref("Comment", found);
    },
  },
  events: {
    onAdded: eventMember(EventNumber.CommentAdded, "Added", "onAdded", target),
    onChanged: eventMember(EventNumber.CommentChanged, "Changed", "onChanged", target),
    onDeleted: eventMember(EventNumber.CommentDeleted, "Deleted", "onDeleted", target),
  },
};

function commentAt(book: Book, range: RangeState): Comment | undefined {
  return book.comments.find(
    (comment) =>
      comment.range.sheet === range.sheet &&
      comment.range.area !== undefined &&
      containsArea(areaOf(range), comment.range.area),
  );
}

function create(book: Book, range: RangeState, parent: Comment | undefined, content: unknown, type: unknown): Comment {
  const contentType = choiceArg(type, ["Plain", "Mention"], "Plain");
  const rich = contentType === "Mention" ? recordArg(content) : undefined;
  const text = rich === undefined ? textArg(content) : textArg(rich["richContent"]);
  if (text === "") throw invalidArgument();
  const id = `{${String(book.nextId()).padStart(8, "0")}-0003-0000-0000-000000000000}`;
  const mentions = rich?.["mentions"] ?? [];
  const bag = createBag({ content: plainText(text), richContent: text, contentType, mentions });
  return { book, id, range, parent, replies: [], bag };
}

/** What is shown of a content with mentions: `<at id="0">Kate</at>` reads Kate. */
function plainText(rich: string): string {
  return rich.replace(/<at\b[^>]*>(.*?)<\/at>/g, "$1");
}

function raise(comment: Comment, type: number, changeType?: string): void {
  const { book, range } = comment;
  book.events.raise(type, [range.sheet.id, WORKBOOK_TARGET], {
    worksheetId: range.sheet.id,
    source: "Local",
    commentDetails: [
      { commentId: (comment.parent ?? comment).id, replyIds: comment.parent === undefined ? [] : [comment.id] },
    ],
    ...(changeType === undefined ? {} : { changeType }),
  });
}

const replies = collection<Comment>(
  (comment) => comment.replies.map((reply) => ref("CommentReply", reply)),
  (comment, key) => {
    const found = comment.replies.find((reply) => reply.id === key);
    return found === undefined ? undefined : ref("CommentReply", found);
  },
);

/** Excel.CommentReplyCollection */
export const commentReplyCollectionClass: HostClass<Comment> = {
  name: "CommentReplyCollection",
  items: replies.items,
  methods: {
    ...replies.methods,
    add: (comment, content, type) => {
      const reply = create(comment.book, comment.range, comment, content, type);
      comment.replies.push(reply);
      raise(reply, EventNumber.CommentChanged, "ReplyAdded");
      return ref("CommentReply", reply);
    },
  },
};

const AUTHOR = { authorEmail: "user@example.com", authorName: "Excel User" } as const;

const shared: HostClass<Comment>["properties"] = {
  authorEmail: { get: () => AUTHOR.authorEmail },
  authorName: { get: () => AUTHOR.authorName },
  content: {
    get: (comment) => comment.bag.values.get("content"),
    set: (comment, value) => {
      comment.bag.values.set("content", textArg(value)).set("richContent", textArg(value));
      raise(comment, EventNumber.CommentChanged, comment.parent === undefined ? "CommentEdited" : "ReplyEdited");
    },
  },
  contentType: { get: (comment) => comment.bag.values.get("contentType") },
  creationDate: { get: () => "2024-01-01T00:00:00Z" },
  id: { get: (comment) => comment.id },
  mentions: { get: (comment) => comment.bag.values.get("mentions") },
  richContent: { get: (comment) => comment.bag.values.get("richContent") ?? comment.bag.values.get("content") },
};

const sharedMethods: Readonly<Record<string, Method<Comment>>> = {
  getLocation: (comment) => ref("Range", createRange(comment.range.sheet, areaOf(comment.range))),
  updateMentions: (comment, content) => {
    const rich = recordArg(content);
    const text = textArg(rich["richContent"]);
    comment.bag.values.set("content", plainText(text)).set("richContent", text);
    comment.bag.values.set("mentions", rich["mentions"] ?? []);
    comment.bag.values.set("contentType", "Mention");
  },
};

const isResolved = (comment: Comment): boolean => (comment.parent ?? comment).bag.values.get("resolved") === true;

/** Excel.Comment */
export const commentClass: HostClass<Comment> = {
  name: "Comment",
  identity: (comment) => ({ Id: comment.id }),
  properties: {
    ...shared,
    resolved: {
      get: isResolved,
      set: (comment, value) => {
        comment.bag.values.set("resolved", value === true);
        raise(comment, EventNumber.CommentChanged, value === true ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  objects: { replies: (comment) => ref("CommentReplyCollection", comment) },
  methods: {
    ...sharedMethods,
    delete: (comment) => {
      const at = comment.book.comments.indexOf(comment);
      if (at < 0) throw itemNotFound();
      comment.book.comments.splice(at, 1);
      raise(comment, EventNumber.CommentDeleted);
    },
  },
};

/** Excel.CommentReply */
export const commentReplyClass: HostClass<Comment> = {
  name: "CommentReply",
  identity: (reply) => ({ Id: reply.id }),
  properties: { ...shared, resolved: { get: isResolved } },
  methods: {
    ...sharedMethods,
    delete: (reply) => {
      const list = reply.parent?.replies ?? [];
      if (!list.includes(reply)) throw itemNotFound();
      list.splice(list.indexOf(reply), 1);
      raise(reply, EventNumber.CommentChanged, "ReplyDeleted");
    },
    getParentComment: (reply) => ref("Comment", reply.parent ?? reply),
  },
};
