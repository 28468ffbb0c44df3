import { columnLetters } from "../../workbook/address";
import type { CellRect } from "../../workbook/sheetContent";
import type { CellStyle } from "../../workbook/sheetDraft";
import { applyStyle, borderSides, drawBorders, groupByShape } from "./applyStyle";
import type { StagedSheet } from "./stageSheets";
import { joinAddresses, styleAreas } from "./styleAreas";
import { bytesPerAction, type WriteStep } from "./writeStep";

/** How the cells of a sheet look: styles by groups of areas, column widths, row heights, links. */
export function lookSteps(staged: StagedSheet): WriteStep[] {
  const { draft, tempName } = staged;
  const step = (actions: number, queue: (sheet: Excel.Worksheet) => void): WriteStep => ({
    sheet: draft.name,
    bytes: actions * bytesPerAction,
    queue: ({ workbook }) => {
      queue(workbook.worksheets.getItem(tempName));
    },
  });
  return [
    ...styleAreas(draft.rows).flatMap(({ style, areas }) => [
      ...joinAddresses(areas).map((address) =>
        step(Object.keys(style).length, (sheet) => {
          applyStyle(sheet.getRanges(address), style);
        }),
      ),
      ...borderSteps(style, areas, step),
    ]),
    ...equalRuns(draft.columnWidths).map(({ from, to, value }) =>
      step(1, (sheet) => {
        sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).format.columnWidth = pointsOf(value);
      }),
    ),
    ...Object.entries(draft.rowHeights ?? {}).map(([row, height]) =>
      step(1, (sheet) => {
        sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = height;
      }),
    ),
  ];
}

/** Links come before the cells: a link writes its text into the cell, which then gets its own content and look. */
export function linkSteps({ draft, tempName }: StagedSheet): WriteStep[] {
  return draft.rows.flatMap((row, top) =>
    row.flatMap((cell, left): WriteStep[] => {
      if (cell?.link === undefined) return [];
      const documentReference = cell.link.replace(/^#/, "");
      return [
        {
          sheet: draft.name,
          bytes: bytesPerAction,
          queue: ({ workbook }) => {
            workbook.worksheets.getItem(tempName).getCell(top, left).hyperlink = { documentReference };
          },
        },
      ];
    }),
  );
}

type MakeStep = (actions: number, queue: (sheet: Excel.Worksheet) => void) => WriteStep;

function borderSteps({ border }: CellStyle, areas: readonly CellRect[], step: MakeStep): WriteStep[] {
  if (border === undefined || border === "none") return [];
  return groupByShape(areas).flatMap(({ shape, areas: alike }) => {
    const sides = borderSides(border, shape);
    return joinAddresses(alike).map((address) =>
      step(3 * sides.length, (sheet) => {
        drawBorders(sheet.getRanges(address), border, sides);
      }),
    );
  });
}

// A width in characters is that many times seven pixels in Excel's usual font; a pixel is three quarters of a point.
const pointsPerCharacter = 5.25;
// The widest column that Excel has, in points.
const widest = 1342;

const pointsOf = (width: number): number => Math.min(widest, width * pointsPerCharacter);

/** Neighbours of equal value. */
function equalRuns(values: readonly number[]): { from: number; to: number; value: number }[] {
  const runs: { from: number; to: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}
