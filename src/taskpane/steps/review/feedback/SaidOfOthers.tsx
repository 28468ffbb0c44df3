import type { PeriodId } from "../../../../domain/calendar/period";
import type { Kpi } from "../../../../domain/kpi/kpi";
import type { PersonId } from "../../../../domain/plan/plan";
import { formatDay } from "../../../../i18n/formats/formatDay";
import { formatNumber } from "../../../../i18n/formats/formatNumber";
import { paneFeedbackWords } from "../../../../i18n/words/paneFeedbackWords";
import { Entry } from "../../../components/Entry";
import { PlainList } from "../../../components/PlainList";
import { useOpenPane } from "../../../openPane";

/** What was said of the scorecard's other parts than the one being written about; nothing where nothing was. */
export function SaidOfOthers({
  person,
  period,
  kpis,
  except,
}: {
  readonly person: PersonId;
  readonly period: PeriodId;
  readonly kpis: readonly Kpi[];
  /** KPI being written about; empty: the whole scorecard. */
  readonly except: string;
}) {
  const { plan, state, words } = useOpenPane();
  const { language } = state;
  const say = paneFeedbackWords[language];
  const said = (plan.feedback ?? []).filter(
    (row) =>
      row.person === person &&
      row.period === period &&
      (row.kpi ?? "") !== except &&
      (row.comment ?? row.selfRating ?? row.managerRating) !== undefined,
  );
  if (said.length === 0) return null;
  const rating = (value: number | undefined): string =>
    value === undefined ? words.general.none : formatNumber(value, language);
  return (
    <PlainList label={say.said}>
      {said.map(({ kpi, comment, selfRating, managerRating, by, on }, index) => {
        const name = kpis.find(({ id }) => id === kpi)?.name;
        const signed = [by, on === undefined ? undefined : formatDay(on, language)].filter(
          (part) => part !== undefined,
        );
        return (
          <li key={index}>
            <Entry
              title={kpi === undefined ? say.whole : language === "zh-CN" ? (name?.zh ?? kpi) : (name?.en ?? kpi)}
              end={
                selfRating === undefined && managerRating === undefined
                  ? undefined
                  : say.ratings(rating(selfRating), rating(managerRating))
              }
              lines={[
                ...(comment === undefined ? [] : [comment]),
                ...(signed.length === 0 ? [] : [signed.join(" · ")]),
              ]}
            />
          </li>
        );
      })}
    </PlainList>
  );
}
