import { Link, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../../../domain/calendar/period";
import { formatNumber, formatValue } from "../../../../i18n/formats/formatNumber";
import { behindWords } from "../../../../i18n/words/behindWords";
import { customersBehind, type CustomerMove } from "../../../../session/customersBehind";
import type { ModelPerson } from "../../../../session/model";
import { Entry } from "../../../components/Entry";
import { PlainList } from "../../../components/PlainList";
import { useModel, useOpenPane } from "../../../openPane";
import { CustomerCard } from "./CustomerCard";

/** As many as explain a result; the others moved it less. */
const mostShown = 20;

/** The customers that moved a revenue from the period before to this one, the largest move first; each opens its page. */
export function CustomerMoves({
  people,
  period,
}: {
  readonly people: readonly ModelPerson[] | "everybody";
  readonly period: Period;
}) {
  const { state, words: texts } = useOpenPane();
  const model = useModel();
  const moves = useMemo(() => customersBehind(model, people, period), [model, people, period]);
  const words = behindWords[state.language];
  if (moves.length === 0) return <Text size={200}>{words.noMoves}</Text>;
  return (
    <>
      <PlainList label={texts.review.customers}>
        {moves.slice(0, mostShown).map((move) => (
          <li key={move.customer ?? ""}>
            <Move move={move} period={period} />
          </li>
        ))}
      </PlainList>
      {moves.length > mostShown && (
        <Text size={200}>{words.moreMoves(formatNumber(moves.length - mostShown, state.language))}</Text>
      )}
    </>
  );
}

function Move({ move, period }: { readonly move: CustomerMove; readonly period: Period }) {
  const { plan, state } = useOpenPane();
  const { language } = state;
  const [isOpen, setOpen] = useState(false);
  const words = behindWords[language];
  const { customer, revenue, before, change } = move;
  const money = (value: number): string =>
    formatValue(value, "money", language, { displayUnit: plan.settings.displayUnit });
  return (
    <Entry
      title={
        customer === null ? (
          words.unnamed
        ) : (
          <Link
            as="button"
            inline
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {customer}
          </Link>
        )
      }
      end={`${change > 0 ? "▲ +" : "▼ "}${money(change)}`}
      lines={[words.moveLine(money(revenue), money(before))]}
    >
      {isOpen && customer !== null && <CustomerCard customer={customer} period={period} />}
    </Entry>
  );
}
