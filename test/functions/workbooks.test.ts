import { readFileSync } from "node:fs";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { actuals, targets } from "../../src/functions/answers/figures";
import { scores } from "../../src/functions/answers/score";
import type { Desk } from "../../src/functions/desk";
import { createAnswers } from "../../src/session/liveAnswers";
import { scorePeriod } from "../../src/session/scorePeriod";
import { draftPlan } from "../../src/workflows/draftPlan";
import { openSheets } from "../../src/workflows/readWorkbook";
import { describeWithShared, sharedFile } from "../helpers/shared";
import { cell, shownCell } from "./exampleDesk";

describeWithShared("On the workbooks of four companies", () => {
  it.each(["crm", "classicmodels", "chinook", "销售台账_中文"])(
    "the functions show what the scorecards of %s show",
    (name) => {
      const sheets = readWorkbookFile(readFileSync(sharedFile(`data/${name}.xlsx`) ?? ""));
      const plan = draftPlan(openSheets(sheets, { language: "en-US" }).model, "en-US");
      const reading = openSheets(sheets, { language: "en-US", plan });
      const { model } = reading;
      const desk: Desk = { ...reading, answers: createAnswers(model), language: "en-US", holidays: new Map() };
      const quarter = parsePeriod(plan.settings.reviewPeriod ?? "", { calendar: model.calendar });
      if (!quarter.ok) throw new Error("the draft has no review period");
      const shown = (rows: Parameters<typeof shownCell>[0]): unknown => {
        const value = shownCell(rows);
        return typeof value === "number" ? value : null;
      };
      const cards = scorePeriod(model, quarter.value);
      expect(cards.length).toBeGreaterThan(2);
      for (const card of cards) {
        const rep = cell(card.person.id);
        expect([card.person.id, shown(scores(desk, rep, null, null))]).toEqual([card.person.id, card.scoreRounded]);
        if (card.segments.length > 1) continue;
        for (const row of card.segments[0]?.kpis ?? []) {
          const of = [card.person.id, row.kpi.id];
          expect([...of, shown(actuals(desk, rep, cell(row.kpi.id), null, null))]).toEqual([...of, row.actual]);
          expect([...of, shown(targets(desk, rep, cell(row.kpi.name.zh), null, null))]).toEqual([
            ...of,
            row.target?.value ?? null,
          ]);
        }
      }
    },
  );
});
