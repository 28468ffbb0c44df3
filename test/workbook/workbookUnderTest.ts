import type { LiveWorkbook } from "../../src/workbook/liveWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import type { SheetContent } from "../../src/workbook/sheetContent";

/** What somebody in front of the workbook does. */
export interface WorkbookUser {
  /** Types into a cell such as `B2`. */
  readonly type: (sheet: string, cell: string, value: string | number) => Promise<void>;
  readonly addSheet: (name: string) => Promise<void>;
  readonly removeSheet: (name: string) => Promise<void>;
  /** Protects the structure of the workbook. */
  readonly protect: () => Promise<void>;
}

/** An open workbook that the contract is tried on. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  /** The same, where a user has it open. */
  readonly live?: LiveWorkbook;
  readonly user?: WorkbookUser;
  /** Done when every change so far has reached those who listen. */
  readonly settled?: () => Promise<void>;
  readonly close?: () => void;
}

/** Opens a workbook that holds these sheets. */
export type OpenWorkbook = (sheets: readonly SheetContent[]) => Promise<WorkbookUnderTest>;

/** One rule of the contract. It throws where the rule is broken; it runs in any JavaScript, in a browser too. */
export interface PortCase {
  readonly name: string;
  /** Only for workbooks that a user has open. */
  readonly isLive?: boolean;
  readonly run: (open: OpenWorkbook) => Promise<void>;
}
