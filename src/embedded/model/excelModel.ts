import type { HostClass, HostModel, HostObject } from "../protocol/hostClass";
import { hostError } from "../protocol/hostError";
import type { Book } from "./book/book";
import { excelClasses } from "./excelClasses";
import { ref } from "./ref";

/** A class that an add-in makes by `new` (a service of the host), with the object it works on. */
export interface HostService {
  readonly typeName: string;
  readonly hostClass: HostClass<unknown>;
  readonly state: unknown;
}

/** Runs in the page when custom functions are ready; nothing to do for the host. */
const addinService: HostService = {
  typeName: "Microsoft.InternalService.AddinInternalService",
  hostClass: { name: "AddinInternalService", methods: { notifyActionHandlerReady: () => undefined } },
  state: {},
};

/** The pane is always there beside the grid: showing it (`Office.addin.showAsTaskpane`) changes nothing. */
const paneService: HostService = {
  typeName: "Microsoft.AppRuntime.AppRuntimeService",
  hostClass: {
    name: "AppRuntimeService",
    methods: { setAppRuntimeState: () => undefined, getAppRuntimeState: () => "Visible" },
  },
  state: {},
};

/**
 * A workbook as the protocol sees it: classes, calculation, events, and the reasons to refuse a request.
 *
 * @param ofExcel - the classes of the object model; a host with less, or with something broken, takes others
 */
export function createExcelModel(
  book: Book,
  services: readonly HostService[] = [],
  ofExcel: readonly HostClass<unknown>[] = excelClasses,
): HostModel {
  const all = [addinService, paneService, ...services];
  const classes = new Map([...ofExcel, ...all.map((each) => each.hostClass)].map((each) => [each.name, each]));
  return {
    root: ref("Workbook", book),
    classOf: (name) => classes.get(name),
    create: (typeName): HostObject | undefined => {
      const service = all.find((each) => each.typeName === typeName);
      return service === undefined ? undefined : { className: service.hostClass.name, state: service.state };
    },
    settle: () => book.calculation.settle(),
    refuse: () => {
      if (book.cellEdit !== undefined) return hostError("InvalidOperationInCellEditMode", IN_CELL_EDIT);
      book.events.byAddin = true;
      return undefined;
    },
    untilReady: () => book.cellEdit?.over ?? Promise.resolve(),
    requestEnded: () => {
      book.events.byAddin = false;
      book.calculation.suspended = false;
      // What the request has changed is calculated even if nobody asks for a value: cells and events must follow.
      void book.calculation.settle();
    },
    listen: (type, target) => {
      book.events.listen(type, target);
    },
    unlisten: (type, target) => {
      book.events.unlisten(type, target);
    },
  };
}

const IN_CELL_EDIT =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
