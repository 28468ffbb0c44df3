import type { Holidays } from "../domain/calendar/period";
import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";
import { createAnswers } from "../session/liveAnswers";
import type { AskedCells } from "../session/liveAsked";
import { readPlace, type CellPlace } from "../workbook/cellPlaces";
import { createMarking, type MarkedWorkbook, type Marking } from "../session/liveMarks";
import type { LiveSession, SessionReading } from "../session/liveSession";
import { oneCell, problemCell, type Answer } from "./cellAnswer";
import type { Desk } from "./desk";
import { excelAnswer } from "./excelAnswer";
import { functionTable } from "./functionTable";
import type { FunctionRuntime } from "./officeRuntime";
import { answerWith } from "./reply";

/** What functions need of a reading. */
export interface FunctionReading extends SessionReading {
  readonly hasPlan: boolean;
  readonly planProblems: readonly Problem[];
}

/** What functions are connected to. */
export interface FunctionConnection {
  readonly runtime: FunctionRuntime;
  readonly session: LiveSession<FunctionReading>;
  readonly workbook: MarkedWorkbook;
  /** The cells that show answers of our functions; the session leaves them out of the data. */
  readonly cells: AskedCells<Desk>;
  readonly language: () => Language;
  readonly holidays?: ReadonlyMap<string, Holidays>;
  readonly onFailure?: (cause: unknown) => void;
}

/** Keeps the functions' cells current. */
export interface ConnectedFunctions extends Marking<Desk> {
  /** Cells are to speak another language now. */
  readonly retell: () => void;
}

/**
 * Has Excel's runtime call our functions, answers them from the session, and keeps every cell current.
 *
 * Until the workbook has been read, calls wait for one read together; from then on they are answered at once.
 *
 * @returns what marks cells; `stop()` ends it
 */
export function connectFunctions(connection: FunctionConnection): ConnectedFunctions {
  const { runtime, session, workbook, cells, language, onFailure = () => undefined } = connection;
  const holidays = connection.holidays ?? new Map<string, Holidays>();
  const deskOf = ({ model, hasPlan, planProblems }: FunctionReading, before: Desk | null): Desk => ({
    answers: before ? before.answers.after(model) : createAnswers(model),
    hasPlan,
    planProblems,
    language: language(),
    holidays,
  });
  const first = session.current();
  let desk = first && deskOf(first, null);
  const refresh = (sheets: readonly string[]): void => void session.refresh(sheets).catch(onFailure);
  const marking = createMarking({ workbook, asked: cells, onFound: refresh, onFailure });
  const unsubscribe = session.subscribe(({ reading }) => {
    desk = deskOf(reading, desk);
    void marking.follow(desk);
  });

  const placeOf = rememberPlaces();
  const told = (key: string, address: string | undefined, ask: (desk: Desk) => Answer, at: Desk): unknown[][] => {
    const answer = ask(at);
    const place = address === undefined ? null : placeOf(address);
    if (place && cells.note(place, key, ask, answer)) refresh([place.sheet]);
    return excelAnswer(answer, runtime, at.language);
  };
  answerWith({
    fromDesk(key, address, ask) {
      if (desk) return told(key, address, ask, desk);
      return session.ready().then(
        (reading) => told(key, address, ask, (desk ??= deskOf(reading, null))),
        (cause: unknown) => excelAnswer(unread(cause), runtime, language()),
      );
    },
    atOnce: (answer) => excelAnswer(answer, runtime, language()),
  });
  for (const [id, run] of Object.entries(functionTable)) runtime.associate(id, run);
  return {
    ...marking,
    retell() {
      if (!desk) return;
      desk = { ...desk, language: language() };
      void marking.follow(desk);
    },
    stop() {
      marking.stop();
      unsubscribe();
    },
  };
}

/** The same cells ask again and again: their addresses are read once. */
function rememberPlaces(): (address: string) => CellPlace | null {
  const places = new Map<string, CellPlace | null>();
  return (address) => {
    const known = places.get(address);
    if (known !== undefined) return known;
    const place = readPlace(address);
    if (places.size > mostPlaces) places.clear();
    places.set(address, place);
    return place;
  };
}

const mostPlaces = 200_000;

function unread(cause: unknown): Answer {
  const reason = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause);
  return oneCell(problemCell("workbook-not-read", { reason }));
}
