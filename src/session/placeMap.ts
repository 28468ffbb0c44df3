import type { CellPlace } from "../workbook/cellPlaces";

/** Things that belong to cells. Sheets are the same whatever the case of their names. */
export interface PlaceMap<Thing extends { readonly place: CellPlace }> {
  get(place: CellPlace): Thing | undefined;
  put(thing: Thing): void;
  /** Takes a thing out. */
  take(place: CellPlace): Thing | undefined;
  /** Things of a sheet, by row, then column. */
  of(sheet: string): readonly Thing[];
  all(): readonly Thing[];
  /** Names of the sheets that have things. */
  sheets(): readonly string[];
}

/** A map from cells to things that know their cell. */
export function createPlaceMap<Thing extends { readonly place: CellPlace }>(): PlaceMap<Thing> {
  const sheets = new Map<string, Map<number, Thing>>();
  const thingsOf = (sheet: string): Map<number, Thing> => sheets.get(keyOf(sheet)) ?? new Map<number, Thing>();
  return {
    get: (place) => thingsOf(place.sheet).get(numberOf(place)),
    put(thing) {
      const { place } = thing;
      sheets.set(keyOf(place.sheet), thingsOf(place.sheet).set(numberOf(place), thing));
    },
    take(place) {
      const thing = thingsOf(place.sheet).get(numberOf(place));
      thingsOf(place.sheet).delete(numberOf(place));
      return thing;
    },
    of: (sheet) => [...thingsOf(sheet)].sort(([a], [b]) => a - b).map(([, thing]) => thing),
    all: () => [...sheets.values()].flatMap((things) => [...things.values()]),
    sheets: () =>
      [...sheets.values()].flatMap((things) => [...things.values()].slice(0, 1).map(({ place }) => place.sheet)),
  };
}

const keyOf = (sheet: string): string => sheet.toLowerCase();

/** By row, then column: Excel has 16,384 columns. */
const numberOf = ({ row, column }: CellPlace): number => row * 16_384 + column;
