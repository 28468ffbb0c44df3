import { formatNumber, formatPercent } from "../../../i18n/formats/formatNumber";
import { whoToHelpFirst, type PersonStanding } from "../../../session/standing";
import { Entry } from "../../components/Entry";
import { PlainList } from "../../components/PlainList";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";

/** As many people as a manager can help at a time. */
const mostPeople = 3;
/** Fewer points than this are no reason to help. */
const leastGap = 1;

/** Who needs help most: the people whose targets cost them most points, and which KPIs these are. */
export function HelpFirst({ people }: { readonly people: readonly PersonStanding[] }) {
  const { state, words } = useOpenPane();
  const { language } = state;
  const first = whoToHelpFirst(people)
    .filter(({ gap }) => gap >= leastGap)
    .slice(0, mostPeople);
  if (first.length === 0) return null;
  return (
    <Section title={words.review.helpFirst}>
      <PlainList label={words.review.helpFirst}>
        {first.map(({ person, kpis, gap }) => {
          // The KPI with most points to be had is first already.
          const missed = kpis.filter(({ attainment, available }) => (attainment ?? 0) < 1 && available > 0);
          const reasons = missed.slice(0, 2).map(({ row, attainment }) => {
            const name = language === "zh-CN" ? row.kpi.name.zh : row.kpi.name.en;
            return attainment === null ? name : `${name} ${formatPercent(attainment, language, 0)}`;
          });
          return (
            <li key={person.id}>
              <Entry
                isUrgent
                title={person.name}
                lines={[
                  words.review.lacks(formatNumber(gap, language, 1), new Intl.ListFormat(language).format(reasons)),
                ]}
              />
            </li>
          );
        })}
      </PlainList>
    </Section>
  );
}
