import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanVersion } from "../../../../domain/plan/plan";
import { goBackTo } from "../../../../domain/plan/planVersions";
import { formatMoment } from "../../../../i18n/formats/formatMoment";
import { paneVersionWords } from "../../../../i18n/words/paneVersionWords";
import { Entry } from "../../../components/Entry";
import { LongList } from "../../../components/LongList";
import { Section } from "../../../components/Section";
import { useOpenPane } from "../../../openPane";

const useStyles = makeStyles({
  state: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  back: { alignSelf: "flex-start", fontSize: tokens.fontSizeBase200 },
});

/** Every version, the newest first: its state, who signed it when and why, and the way back to it. */
export function VersionList() {
  const styles = useStyles();
  const { plan, edit, state } = useOpenPane();
  const { language } = state;
  const say = paneVersionWords[language];
  const { versions = [] } = plan;
  if (versions.length === 0) return null;
  const signed = ({ at, by, reason }: PlanVersion): readonly string[] => [
    by === undefined ? formatMoment(at, language) : say.signed(formatMoment(at, language), by),
    ...(reason === undefined ? [] : [reason]),
  ];
  return (
    <Section title={say.versions}>
      <LongList
        label={say.versions}
        items={[...versions].reverse()}
        keyOf={({ id }) => id}
        rowHeight={72}
        isAiry
        render={(version) => (
          <Entry
            title={version.id}
            end={<span className={styles.state}>{say.states[version.state]}</span>}
            lines={signed(version)}
          >
            <Link
              as="button"
              className={styles.back}
              onClick={() => {
                edit(goBackTo(plan, version));
              }}
            >
              {say.goBack(version.id)}
            </Link>
          </Entry>
        )}
      />
    </Section>
  );
}
