import { localAddress } from "../addinFrame";
import { node } from "../page/dom";
import { createMenu } from "./createMenu";
import type { AddinManifest, RibbonButton } from "./readManifest";

/** The manifest's buttons as a bar of groups. */
export function createRibbon(
  manifest: AddinManifest,
  label: string,
  onClick: (button: RibbonButton) => void,
): HTMLElement {
  const groups = manifest.groups.map((group) =>
    node(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      ...group.buttons.flatMap((each) => (each.items.length > 0 ? menuOf(each, onClick) : [buttonOf(each, onClick)])),
      node("span", { class: "ribbon-label", "aria-hidden": "true" }, group.label),
    ),
  );
  return node("div", { class: "ribbon", role: "toolbar", "aria-label": label }, ...groups);
}

/** A button and the menu that it opens. */
function menuOf(each: RibbonButton, onClick: (button: RibbonButton) => void): readonly HTMLElement[] {
  const opener = buttonOf({ ...each, label: `${each.label} ▾` }, () => undefined);
  const lines = each.items.map((item) => ({
    ...item,
    onClick: () => {
      onClick(item);
    },
  }));
  return [opener, createMenu(opener, each.label, lines)];
}

function buttonOf(each: RibbonButton, onClick: (button: RibbonButton) => void): HTMLElement {
  const icons =
    each.icon === ""
      ? []
      : [
          node("img", {
            src: localAsset(each.icon),
            alt: "",
            width: 32,
            height: 32,
          }),
        ];
  const made = node(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      title: each.tip === "" ? each.label : each.tip,
      "data-control": each.id,
    },
    ...icons,
    node("span", {}, each.label),
  );
  made.addEventListener("click", () => {
    onClick(each);
  });
  return made;
}

/** Pictures lie in a folder of their own beside the page. */
function localAsset(address: string): string {
  if (address === "") return "";
  const path = new URL(address, window.location.href).pathname;
  const at = path.indexOf("/assets/");
  return at < 0 ? localAddress(address) : `.${path.slice(at)}`;
}
