import type { PaneCommand } from "../taskpane/services";
import type { PaneCommands } from "./paneCommands";

/** Buttons of the ribbon and of the cells' menu by the function that the manifest names for them. */
const buttons: Readonly<Record<string, PaneCommand>> = {
  openData: "data",
  openRoles: "roles",
  openTargets: "targets",
  openReview: "review",
  quarterlyBreakdown: "quarterly-breakdown",
  refreshScores: "refresh",
  freezeValues: "freeze-values",
  rebuildFormulas: "rebuild-formulas",
  removeSheets: "remove-sheets",
  useSheet: "use-sheet",
};

/** Lets the ribbon's buttons reach the pane: each opens it and hands on what was asked. */
export function startCommands(commands: PaneCommands, onFailure: (cause: unknown) => void): void {
  for (const [name, command] of Object.entries(buttons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      commands.send(command);
      Office.addin
        .showAsTaskpane()
        .catch(onFailure)
        .finally(() => {
          event.completed();
        });
    });
  }
}
