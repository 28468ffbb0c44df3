import { Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { rangeOf, samePeriodLastYear } from "../../../domain/calendar/neighbourPeriods";
import { formatNumber, formatPercent, formatValue } from "../../../i18n/formats/formatNumber";
import { actualOf } from "../../../session/actuals";
import { Choice } from "../../components/Choice";
import { useOpenPane } from "../../openPane";
import { BasisChoice } from "./BasisChoice";
import { basisPictures } from "./basisPictures";
import { OwnShares } from "./OwnShares";
import { yearNumber, yearsToChoose, type TargetsView } from "./targetsView";
import { WorkingDays } from "./WorkingDays";

const months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  before: { color: tokens.colorNeutralForeground3 },
});

/** What only the manager can know: year, KPI, basis and the company's total. The rest is worked out. */
export function TargetsForm({ view }: { readonly view: TargetsView }) {
  const styles = useStyles();
  const { plan, edit, state, dispatch, words } = useOpenPane();
  const { model, year, kpis, kpi, request } = view;
  const { language, targets: form } = state;
  const set = (part: Partial<typeof form>): void => {
    dispatch({ type: "targets-formed", form: part });
  };
  const { fiscalStart } = plan.settings;
  const years = new Map([...yearsToChoose(model), year].map((one) => [String(yearNumber(one)), one.id]));
  const pictures = useMemo(() => (request ? basisPictures(model, request) : null), [model, request]);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Choice
          label={words.targets.year}
          value={String(yearNumber(year))}
          options={[...years]}
          onChoose={(chosen) => {
            set({ year: Number(chosen), total: null });
          }}
        />
        <Choice
          label={words.targets.fiscalStart}
          value={months[fiscalStart - 1] ?? "1"}
          options={months.map((month) => [month, words.targets.month(Number(month))] as const)}
          onChoose={(month) => {
            edit({ ...plan, settings: { ...plan.settings, fiscalStart: Number(month) } });
          }}
        />
      </div>
      <Choice
        label={words.targets.kpi}
        value={kpi?.id ?? ""}
        isDisabled={kpis.length === 0}
        options={kpis.map(({ id, name }) => [id, language === "zh-CN" ? name.zh : name.en] as const)}
        onChoose={(chosen) => {
          set({ kpi: chosen, total: null });
        }}
      />
      <CompanyTotal view={view} />
      {pictures && (
        <BasisChoice
          value={form.basis}
          pictures={pictures}
          onChoose={(basis) => {
            set({ basis });
          }}
        />
      )}
      {form.basis === "own" && <OwnShares />}
      <WorkingDays view={view} />
    </div>
  );
}

function CompanyTotal({ view }: { readonly view: TargetsView }) {
  const styles = useStyles();
  const { plan, state, dispatch, words } = useOpenPane();
  const { model, year, kpi, total } = view;
  const { language, targets: form } = state;
  const { displayUnit } = plan.settings;
  const set = (typed: string | null): void => {
    dispatch({ type: "targets-formed", form: { total: typed } });
  };
  const before = useMemo(
    () => kpi && actualOf(model, kpi, "everybody", rangeOf(samePeriodLastYear(model.calendar, year))).value,
    [model, kpi, year],
  );
  const isWrong = form.total !== null && total === null;
  const growth = total !== null && typeof before === "number" && before > 0 ? total / before - 1 : null;
  return (
    <>
      <Field
        label={words.targets.companyTotal}
        size="small"
        {...(isWrong
          ? { validationState: "error", validationMessage: words.targets.notANumber(form.total ?? "") }
          : {})}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={form.total ?? (total === null ? "" : formatNumber(total, language))}
          onChange={(_, data) => {
            set(data.value);
          }}
          onBlur={() => {
            if (form.total?.trim() === "") set(null);
          }}
        />
      </Field>
      {kpi && typeof before === "number" && (
        <Text size={200} className={styles.before}>
          {words.targets.lastYear(formatValue(before, kpi.unit, language, { displayUnit }))}
          {growth !== null && ` · ${growth > 0 ? "+" : ""}${formatPercent(growth, language)}`}
        </Text>
      )}
    </>
  );
}
