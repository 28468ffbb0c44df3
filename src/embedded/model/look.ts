import type { Property } from "../protocol/hostClass";
import type { CellStyle, StylePatch } from "../store/cellStyle";
import type { AreasState } from "./book/book";
import { restyle, sharedStyle } from "./book/styleCells";
import { colorArg } from "./color";
import { invalidArgument } from "./errors";

/** Properties of cells' looks: read what all cells share (null where they differ), set on every cell. */
export const look = {
  flag: (key: keyof CellStyle): Property<AreasState> => lookOf(key, (value) => typeof value === "boolean"),
  text: (key: keyof CellStyle): Property<AreasState> =>
    lookOf(key, (value) => typeof value === "string" && value !== ""),
  number: (key: keyof CellStyle, least: number, most: number): Property<AreasState> =>
    lookOf(key, (value) => typeof value === "number" && value >= least && value <= most),
  oneOf: (key: keyof CellStyle, choices: readonly string[]): Property<AreasState> =>
    lookOf(key, (value) => typeof value === "string" && choices.includes(value)),
  color: (key: keyof CellStyle, more: StylePatch = {}): Property<AreasState> => ({
    get: (state) => sharedStyle(state, key),
    set: (state, value) => restyle(state, { ...more, [key]: colorArg(value) }),
  }),
};

function lookOf(key: keyof CellStyle, fits: (value: unknown) => boolean): Property<AreasState> {
  return {
    get: (state) => sharedStyle(state, key),
    set: (state, value) => {
      if (!fits(value)) throw invalidArgument();
      restyle(state, { [key]: value });
    },
  };
}
