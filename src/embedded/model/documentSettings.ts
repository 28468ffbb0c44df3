import type { Book } from "./book/book";

/** Settings of the common API: names with their values as JSON. */
export type SettingPairs = readonly (readonly [name: string, value: string])[];

/** The add-in's settings in a workbook, as the common API reads and saves them; the object model has the same ones. */
export function documentSettings(book: Book): {
  readonly settings: SettingPairs;
  readonly onSettingsSaved: (settings: SettingPairs) => void;
} {
  return {
    settings: [...book.settings].map(([name, value]) => [name, JSON.stringify(value)] as const),
    onSettingsSaved(saved) {
      book.settings.clear();
      for (const [name, value] of saved) book.settings.set(name, JSON.parse(value));
      book.events.raiseCommon("settingsChanged");
    },
  };
}
