import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../../domain/calendar/period";
import { formatDay } from "../../../../i18n/formats/formatDay";
import { formatNumber, formatPercent, formatValue } from "../../../../i18n/formats/formatNumber";
import { behindWords } from "../../../../i18n/words/behindWords";
import { cellAddress } from "../../../../workbook/address";
import { customerPage } from "../../../../session/customerPage";
import { Entry } from "../../../components/Entry";
import { PlainList } from "../../../components/PlainList";
import { CellLink } from "../../../components/ProblemList";
import { useModel, useOpenPane } from "../../../openPane";

/** As many open opportunities as can be taken in at a glance. */
const mostOpen = 5;

const useStyles = makeStyles({
  root: {
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Everything about a customer at a glance: figures beside earlier ones, what is owed and open, last contact and trend. */
export function CustomerCard({ customer, period }: { readonly customer: string; readonly period: Period }) {
  const styles = useStyles();
  const { plan, state } = useOpenPane();
  const { language } = state;
  const model = useModel();
  const page = useMemo(() => customerPage(model, customer, period), [model, customer, period]);
  const words = behindWords[language];
  if (!page) return null;
  const { displayUnit } = plan.settings;
  const money = (value: number): string => formatValue(value, "money", language, { displayUnit });
  const { trend } = page.baseline;
  const openAmount = page.open.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return (
    <div className={styles.root}>
      <PlainList label={words.customerTitle(page.customer, period.id)}>
        {page.figures.map(({ kpi, actual, before, lastYear }) => {
          const show = (value: number | null): string => formatValue(value, kpi.unit, language, { displayUnit });
          return (
            <li key={kpi.id}>
              <Entry
                title={language === "zh-CN" ? kpi.name.zh : kpi.name.en}
                end={show(actual)}
                lines={[words.figureLine(show(before), show(lastYear))]}
              />
            </li>
          );
        })}
        {page.owed !== null && (
          <li>
            <Entry title={words.owed} end={money(page.owed)} />
          </li>
        )}
        {page.lastContact !== null && (
          <li>
            <Entry title={words.lastContact} end={formatDay(page.lastContact, language)} />
          </li>
        )}
        {trend !== null && (
          <li>
            <Entry title={words.trend} end={formatPercent(trend, language, 0)} />
          </li>
        )}
        {page.open.length > 0 && (
          <li>
            <Entry title={words.openCount(formatNumber(page.open.length, language), money(openAmount))}>
              {page.open.slice(0, mostOpen).map(({ step, amount, closes, at }) => (
                <span key={at.row}>
                  {[
                    step ?? words.unstated,
                    amount === null ? "–" : money(amount),
                    closes && formatDay(closes, language),
                  ]
                    .filter(Boolean)
                    .join(" · ")}{" "}
                  <CellLink at={{ sheet: at.sheet, cell: cellAddress(at.row, 0) }} />
                </span>
              ))}
            </Entry>
          </li>
        )}
      </PlainList>
    </div>
  );
}
