import { Button, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { GradeLevel } from "../../../domain/plan/plan";
import { ValueField } from "../../components/ValueField";
import { useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  grade: { width: "64px", minWidth: 0, flexShrink: 0 },
  input: { minWidth: 0, width: "100%" },
  icon: { minWidth: "24px", maxWidth: "24px", padding: 0 },
});

/** The grades and the lowest score of each, highest first: they are put in order once a score is set. */
export function GradeLevels() {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const { planSettings } = words;
  const { grades } = plan.settings;
  const set = (next: readonly GradeLevel[], about?: string): void => {
    const ordered = [...next].sort((a, b) => b.from - a.from);
    edit({ ...plan, settings: { ...plan.settings, grades: ordered } }, about);
  };
  const change = (at: number, part: Partial<GradeLevel>, about?: string): void => {
    set(
      grades.map((level, index) => (index === at ? { ...level, ...part } : level)),
      about,
    );
  };
  return (
    <div className={styles.root} role="group" aria-label={planSettings.grades}>
      <Text size={200}>{planSettings.grades}</Text>
      {grades.map(({ grade, from }, index) => (
        <div key={index} className={styles.line}>
          <Input
            size="small"
            className={styles.grade}
            input={{ className: styles.input }}
            aria-label={planSettings.gradeName(index + 1)}
            value={grade}
            onChange={(_, { value }) => {
              change(index, { grade: value }, `grade ${index}`);
            }}
          />
          <Text size={200}>≥</Text>
          <ValueField
            label={planSettings.gradeFrom(grade)}
            isLabelHidden
            value={from}
            onSet={(value) => {
              if (value !== null) change(index, { from: value });
            }}
          />
          <Button
            size="small"
            appearance="transparent"
            className={styles.icon}
            icon={<DismissRegular />}
            disabled={grades.length === 1}
            aria-label={planSettings.removeGrade(grade)}
            title={planSettings.removeGrade(grade)}
            onClick={() => {
              set(grades.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            set([...grades, { grade: "+", from: (grades[0]?.from ?? 90) + 5 }]);
          }}
        >
          {planSettings.addGrade}
        </Button>
      </div>
    </div>
  );
}
