import { formatValue } from "../../../i18n/formats/formatNumber";
import type { PersonStanding } from "../../../session/standing";
import { moneyVariances } from "../../../session/writtenReview";
import { Entry } from "../../components/Entry";
import { PlainList } from "../../components/PlainList";
import { useOpenPane } from "../../openPane";

/** As many as are talked about at a time; the leaderboard has them all. */
const mostShown = 10;

/** How far people are from their targets of money, the largest shortfall first. */
export function MoneyVariances({ people }: { readonly people: readonly PersonStanding[] }) {
  const { plan, state, words } = useOpenPane();
  const { language } = state;
  const { displayUnit } = plan.settings;
  return (
    <PlainList label={words.review.byMoney}>
      {moneyVariances(people)
        .slice(0, mostShown)
        .map(({ person, kpi, actual, target, variance }) => {
          const money = (value: number): string => formatValue(value, kpi.unit, language, { displayUnit });
          return (
            <li key={`${person.id} ${kpi.id}`}>
              <Entry
                title={`${person.name} · ${language === "zh-CN" ? kpi.name.zh : kpi.name.en}`}
                end={`${variance < 0 ? "▼ " : "▲ +"}${money(variance)}`}
                lines={[words.review.ofTarget(money(actual), money(target))]}
              />
            </li>
          );
        })}
    </PlainList>
  );
}
