import type { XmlNode } from "../../xlsx/xml/xmlNode";
import { allBelow, at, childOf, childrenOf, parseXml, textOf } from "../../xlsx/xml/xmlNode";

/** What a click on a ribbon button does: show the pane at an address, or run a function of the add-in. */
export type RibbonAction =
  { readonly kind: "show-pane"; readonly address: string } | { readonly kind: "run-function"; readonly name: string };

/** A button of the ribbon, or a menu of buttons. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the picture, 32 pixels where there is one. */
  readonly icon: string;
  readonly action: RibbonAction | undefined;
  /** The lines of a menu; none for a button. */
  readonly items: readonly RibbonButton[];
}

/** What the shell needs of an add-in's manifest, in one language. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly {
    readonly label: string;
    readonly buttons: readonly RibbonButton[];
  }[];
  /** Lines for the menu that a right click on a cell opens. */
  readonly cellMenu: readonly RibbonButton[];
  readonly paneAddress: string;
  readonly functionsAddress: string;
  /** What stands before the functions' names; empty for none. */
  readonly namespace: string;
}

type Resources = (id: string | undefined) => string;

/**
 * Read an add-in's manifest the way Excel does: texts by resource id, in the wanted language where there is one.
 *
 * @param locale - such as `zh-CN`
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const root = parseXml(xml);
  const overrides = newestOverrides(root);
  const resourceOf = createResources(childOf(overrides, "Resources"), locale);
  const byId = (node: XmlNode | undefined): string => resourceOf(textOf(node, "resid"));
  const host = childrenOf(childOf(overrides, "Hosts"), "Host").find((each) => textOf(each, "xsi:type") === "Workbook");
  const functions = allBelow(host, "ExtensionPoint").find((each) => textOf(each, "xsi:type") === "CustomFunctions");
  const controls = allBelow(host, "ExtensionPoint").find(
    (each) => textOf(each, "xsi:type") === "PrimaryCommandSurface",
  );
  const groups = allBelow(controls, "Group").map((group) => ({
    label: byId(childOf(group, "Label")),
    buttons: childrenOf(group, "Control").map((control) => readControl(control, byId)),
  }));
  const menus = allBelow(host, "ExtensionPoint").find((each) => textOf(each, "xsi:type") === "ContextMenu");
  const ofCells = allBelow(menus, "OfficeMenu").filter((menu) => textOf(menu, "id") === "ContextMenuCell");
  const runtime = byId(at(host, "Runtimes", "Runtime"));
  const base = textOf(at(root, "DefaultSettings", "SourceLocation"), "DefaultValue") ?? "";
  return {
    id: childOf(root, "Id")?.text.trim() ?? "",
    name: displayName(root, locale),
    groups,
    cellMenu: ofCells.flatMap((menu) => childrenOf(menu, "Control").map((control) => readControl(control, byId))),
    paneAddress: runtime === "" ? base : runtime,
    functionsAddress: byId(at(functions, "Metadata", "SourceLocation")),
    namespace: byId(childOf(functions, "Namespace")),
  };
}

/** Overrides may hold newer ones; the innermost counts. */
function newestOverrides(root: XmlNode): XmlNode | undefined {
  let found = childOf(root, "VersionOverrides");
  for (let next = childOf(found, "VersionOverrides"); next !== undefined; next = childOf(found, "VersionOverrides")) {
    found = next;
  }
  return found;
}

function createResources(resources: XmlNode | undefined, locale: string): Resources {
  const all = new Map<string, string>();
  for (const node of resources?.children.flatMap(({ children }) => children) ?? []) {
    const id = textOf(node, "id");
    if (id !== undefined) all.set(id, inLocale(node, locale));
  }
  return (id) => all.get(id ?? "") ?? "";
}

function inLocale(node: XmlNode, locale: string): string {
  const override = childrenOf(node, "Override").find((each) => textOf(each, "Locale") === locale);
  return textOf(override, "Value") ?? textOf(node, "DefaultValue") ?? "";
}

function displayName(root: XmlNode, locale: string): string {
  const node = childOf(root, "DisplayName");
  return node === undefined ? "" : inLocale(node, locale);
}

function readControl(control: XmlNode, byId: (node: XmlNode | undefined) => string): RibbonButton {
  const images = childrenOf(childOf(control, "Icon"), "Image");
  const image = images.find((each) => textOf(each, "size") === "32") ?? images.at(-1);
  const action = childOf(control, "Action");
  const name = childOf(action, "FunctionName")?.text.trim();
  return {
    id: textOf(control, "id") ?? "",
    label: byId(childOf(control, "Label")),
    tip: byId(at(control, "Supertip", "Description")),
    icon: byId(image),
    action:
      name !== undefined
        ? { kind: "run-function", name }
        : action === undefined
          ? undefined
          : {
              kind: "show-pane",
              address: byId(childOf(action, "SourceLocation")),
            },
    items: childrenOf(childOf(control, "Items"), "Item").map((item) => readControl(item, byId)),
  };
}
