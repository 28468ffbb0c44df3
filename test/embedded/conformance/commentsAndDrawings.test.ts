import { conform, refused } from "./scripts";

conform("comments and drawings", [
  [
    "a comment on a cell",
    "CommentCollection.add",
    async (t) => {
      t.workbook.comments.add("Sheet1!B2", "look");
      return t.read(t.workbook.comments.getItemByCell("Sheet1!B2"), "content");
    },
    "look",
  ],
  [
    "a second comment on a cell is refused",
    "CommentCollection.add",
    async (t) => {
      t.workbook.comments.add("Sheet1!B2", "a");
      t.workbook.comments.add("Sheet1!B2", "b");
      await t.sync();
    },
    refused("ItemAlreadyExists"),
  ],
  [
    "a comment on several cells is refused",
    "CommentCollection.add",
    async (t) => {
      t.workbook.comments.add("Sheet1!B2:C3", "a");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a cell without a comment is not found",
    "CommentCollection.getItemByCell",
    async (t) => {
      await t.read(t.workbook.comments.getItemByCell("Sheet1!A1"), "content");
    },
    refused("ItemNotFound"),
  ],
  [
    "replies",
    "CommentReplyCollection.add",
    async (t) => {
      const c = t.workbook.comments.add("Sheet1!B2", "a");
      c.replies.add("yes");
      return t.read(c.replies.getItemAt(0), "content");
    },
    "yes",
  ],
  [
    "a comment is resolved",
    "Comment.resolved",
    async (t) => {
      const c = t.workbook.comments.add("Sheet1!B2", "a");
      c.resolved = true;
      return t.read(c, "resolved");
    },
    true,
  ],
  [
    "a comment knows its cell",
    "Comment.getLocation",
    async (t) => t.read(t.workbook.comments.add("Sheet1!B2", "a").getLocation(), "address"),
    "Sheet1!B2",
  ],
  [
    "a deleted comment is gone",
    "Comment.delete",
    async (t) => {
      t.workbook.comments.add("Sheet1!B2", "a").delete();
      const n = t.workbook.comments.getCount();
      await t.sync();
      return n.value;
    },
    0,
  ],
  [
    "a shape",
    "ShapeCollection.addGeometricShape",
    async (t) => {
      const s = t.sheet.shapes.addGeometricShape("Rectangle");
      s.name = "Box";
      s.left = 12;
      s.load("name,left,type");
      await t.sync();
      return [s.name, s.left, s.type];
    },
    ["Box", 12, "GeometricShape"],
  ],
  [
    "pivot tables can be counted",
    "PivotTableCollection.getCount",
    async (t) => {
      const n = t.workbook.pivotTables.getCount();
      await t.sync();
      return n.value;
    },
    0,
  ],
]);
