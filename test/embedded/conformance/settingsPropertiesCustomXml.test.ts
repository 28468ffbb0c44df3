import { conform, refused } from "./scripts";

conform("settings, properties, custom XML", [
  [
    "a setting holds an object",
    "SettingCollection.add",
    async (t) => {
      t.workbook.settings.add("plan", { weights: [1, 2] } as never);
      return t.read(t.workbook.settings.getItem("plan"), "value");
    },
    { weights: [1, 2] },
  ],
  [
    "a setting is replaced",
    "SettingCollection.add",
    async (t) => {
      t.workbook.settings.add("k", 1 as never);
      t.workbook.settings.add("k", 2 as never);
      const n = t.workbook.settings.getCount();
      await t.sync();
      return [n.value, await t.read(t.workbook.settings.getItem("k"), "value")];
    },
    [1, 2],
  ],
  [
    "a setting keeps dates",
    "Setting.value",
    async (t) => {
      t.workbook.settings.add("when", new Date(Date.UTC(2024, 0, 2)) as never);
      const s = t.workbook.settings.getItem("when").load("value");
      await t.sync();
      return (s.value as Date).toISOString();
    },
    "2024-01-02T00:00:00.000Z",
  ],
  [
    "a setting that is not there is not found",
    "SettingCollection.getItem",
    async (t) => {
      t.workbook.settings.getItem("nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a setting that is not there is a null object",
    "SettingCollection.getItemOrNullObject",
    async (t) => {
      const s = t.workbook.settings.getItemOrNullObject("nope");
      await t.sync();
      return s.isNullObject;
    },
    true,
  ],
  [
    "a deleted setting is gone",
    "Setting.delete",
    async (t) => {
      t.workbook.settings.add("k", 1 as never).delete();
      const n = t.workbook.settings.getCount();
      await t.sync();
      return n.value;
    },
    0,
  ],
  [
    "a sheet has custom properties",
    "WorksheetCustomPropertyCollection.add",
    async (t) => {
      t.sheet.customProperties.add("kind", "scorecard");
      return t.read(t.sheet.customProperties.getItem("KIND"), "value");
    },
    "scorecard",
  ],
  [
    "an empty key is refused",
    "WorksheetCustomPropertyCollection.add",
    async (t) => {
      t.sheet.customProperties.add("", "x");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a sheet's property that is not there is a null object",
    "WorksheetCustomPropertyCollection.getItemOrNullObject",
    async (t) => {
      const p = t.sheet.customProperties.getItemOrNullObject("nope");
      await t.sync();
      return p.isNullObject;
    },
    true,
  ],
  [
    "document properties",
    "DocumentProperties.title",
    async (t) => {
      t.workbook.properties.title = "Plan 2024";
      return t.read(t.workbook.properties, "title");
    },
    "Plan 2024",
  ],
  [
    "custom document properties",
    "CustomPropertyCollection.add",
    async (t) => {
      t.workbook.properties.custom.add("Year", 2024 as never);
      const p = t.workbook.properties.custom.getItem("Year").load("value,type");
      await t.sync();
      return [p.value, p.type];
    },
    [2024, "Number"],
  ],
  [
    "a custom property that is not there is not found",
    "CustomPropertyCollection.getItem",
    async (t) => {
      t.workbook.properties.custom.getItem("nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "custom XML is kept",
    "CustomXmlPartCollection.add",
    async (t) => {
      const x = t.workbook.customXmlParts.add('<kpi xmlns="urn:kpi"/>').getXml();
      await t.sync();
      return x.value;
    },
    '<kpi xmlns="urn:kpi"/>',
  ],
  [
    "custom XML is found by its namespace",
    "CustomXmlPartCollection.getByNamespace",
    async (t) => {
      t.workbook.customXmlParts.add('<kpi xmlns="urn:kpi"/>');
      return t.read(t.workbook.customXmlParts.getByNamespace("urn:kpi").getOnlyItem(), "namespaceUri");
    },
    "urn:kpi",
  ],
  [
    "text that is no XML is refused",
    "CustomXmlPartCollection.add",
    async (t) => {
      t.workbook.customXmlParts.add("hello");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "of two parts none is the only one",
    "CustomXmlPartScopedCollection.getOnlyItem",
    async (t) => {
      const x = t.workbook.customXmlParts;
      x.add('<a xmlns="u"/>');
      x.add('<b xmlns="u"/>');
      await t.read(x.getByNamespace("u").getOnlyItem(), "id");
    },
    refused("GeneralException"),
  ],
]);
