import { CommandType, ICommandService } from "@univerjs/core";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/preset-sheets-core";
import type { RibbonButton } from "../ribbon/readManifest";
import type { Grid } from "./createGrid";

/**
 * Put an add-in's lines into the menu that a right click on a cell opens.
 *
 * @param lines - asked whenever the menu opens, so that it speaks the language that is on
 */
export function addToCellMenu(
  grid: Grid,
  lines: () => readonly RibbonButton[],
  onClick: (line: RibbonButton) => void,
): void {
  const commands = grid.injector.get(ICommandService);
  const find = (id: string): RibbonButton | undefined => lines().find((each) => each.id === id);
  const entries = lines().map(({ id }, order) => {
    const command = `addin.cell-menu.${id}`;
    commands.registerCommand({
      id: command,
      type: CommandType.COMMAND,
      handler() {
        const line = find(id);
        if (line !== undefined) onClick(line);
        return line !== undefined;
      },
    });
    const menuItemFactory = () => ({
      id: command,
      type: MenuItemType.BUTTON as const,
      title: find(id)?.label ?? "",
    });
    return [command, { order, menuItemFactory }] as const;
  });
  grid.injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: Object.fromEntries(entries),
    },
  });
}
