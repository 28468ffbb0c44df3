import type { HostClass } from "../../protocol/hostClass";
import { isHostObject } from "../../protocol/hostClass";
import { flagArg, textArg } from "../arguments";
import { childBag } from "../bag";
import type { Book } from "../book/book";
import { collection, sameKey } from "../collection";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../errors";
import { ref } from "../ref";
import type { NamedStyleState } from "../states";

type Kind = "TableStyle" | "PivotTableStyle" | "SlicerStyle" | "TimelineStyle";

const numbered = (prefix: string, groups: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${prefix}${group}${String(index + 1)}`),
  );

/** The styles that every workbook has, and the one that new objects get. */
const BUILT_IN: Readonly<Record<Kind, { readonly names: readonly string[]; readonly standard: string }>> = {
  TableStyle: {
    names: numbered("TableStyle", { Light: 21, Medium: 28, Dark: 11 }),
    standard: "TableStyleMedium2",
  },
  PivotTableStyle: {
    names: numbered("PivotStyle", { Light: 28, Medium: 28, Dark: 28 }),
    standard: "PivotStyleLight16",
  },
  SlicerStyle: { names: numbered("SlicerStyle", { Light: 6, Dark: 6, Other: 2 }), standard: "SlicerStyleLight1" },
  TimelineStyle: {
    names: numbered("TimeSlicerStyle", { Light: 6, Dark: 6 }),
    standard: "TimeSlicerStyleLight1",
  },
};

const store = (book: Book, kind: Kind) => childBag(book.bag, kind).values;
const own = (book: Book, kind: Kind): readonly string[] => (store(book, kind).get("names") ?? []) as readonly string[];
const find = (book: Book, kind: Kind, name: unknown): string | undefined =>
  [...BUILT_IN[kind].names, ...own(book, kind)].find((each) => sameKey(each, name));
const isOwn = ({ book, kind, name }: NamedStyleState): boolean => own(book, kind as Kind).includes(name);

/** The collection of one kind of styles, and the class of its items. */
function styleClasses(kind: Kind): readonly [HostClass<Book>, HostClass<NamedStyleState>] {
  const one = (book: Book, name: string) => ref(kind, { book, kind, name });
  const members = collection<Book>(
    (book) => [...BUILT_IN[kind].names, ...own(book, kind)].map((name) => one(book, name)),
    (book, key) => {
      const name = find(book, kind, key);
      return name === undefined ? undefined : one(book, name);
    },
  );
  const { getCount, getItem, getItemOrNullObject } = members.methods;
  return [
    {
      name: `${kind}Collection`,
      items: members.items,
      methods: {
        getCount,
        getItem,
        getItemOrNullObject,
        add: (book, name, unique) => one(book, add(book, kind, textArg(name), flagArg(unique))),
        getDefault: (book) => one(book, String(store(book, kind).get("default") ?? BUILT_IN[kind].standard)),
        setDefault: (book, style) => {
          const wanted = isHostObject(style) ? (style.state as NamedStyleState).name : style;
          const name = find(book, kind, wanted);
          if (name === undefined) throw itemNotFound();
          store(book, kind).set("default", name);
        },
      },
    },
    {
      name: kind,
      identity: ({ name }) => ({ Name: name }),
      properties: { name: nameProperty(kind), readOnly: { get: (style) => !isOwn(style) } },
      methods: {
        delete: (style) => {
          if (!isOwn(style)) throw invalidOperation();
          const left = own(style.book, kind).filter((each) => each !== style.name);
          store(style.book, kind).set("names", left);
        },
        duplicate: ({ book, name }) => one(book, add(book, kind, `${name} 2`, true)),
      },
    },
  ];
}

function nameProperty(kind: Kind) {
  return {
    get: (style: NamedStyleState) => style.name,
    set: (style: NamedStyleState, value: unknown) => {
      if (!isOwn(style)) throw invalidOperation();
      const name = textArg(value);
      if (find(style.book, kind, name) !== undefined) throw itemAlreadyExists();
      const names = own(style.book, kind).map((each) => (each === style.name ? name : each));
      store(style.book, kind).set("names", names);
      Object.assign(style, { name });
    },
  };
}

function add(book: Book, kind: Kind, wanted: string, unique: boolean): string {
  if (wanted === "") throw invalidArgument();
  let name = wanted;
  for (let number = 2; find(book, kind, name) !== undefined; number++) {
    if (!unique) throw itemAlreadyExists();
    name = `${wanted} ${String(number)}`;
  }
  store(book, kind).set("names", [...own(book, kind), name]);
  return name;
}

/** Excel.TableStyleCollection, PivotTableStyleCollection, SlicerStyleCollection, TimelineStyleCollection and their items */
export const namedStyleClasses = [
  ...styleClasses("TableStyle"),
  ...styleClasses("PivotTableStyle"),
  ...styleClasses("SlicerStyle"),
  ...styleClasses("TimelineStyle"),
] as const;
