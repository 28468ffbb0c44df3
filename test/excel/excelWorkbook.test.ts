import { workbookPortContract } from "../workbook/workbookPortContract";
import { openHostWorkbook } from "./openHost";

workbookPortContract("Excel behind its client library", openHostWorkbook, { isLive: true });
