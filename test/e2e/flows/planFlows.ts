import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { patience, type Flow } from "./flow";

/** Sums of money as both languages write them. */
const money = "[^\\d]*[\\d,.]+(万|亿)?";

/** Flows over the plan: own KPIs, bonus plans, other weights, fair weights, a plan file. Each is left once, and taken up again. */
export function planFlows(flow: Flow): void {
  const { say, byRole, button, shows, valueOf } = flow;
  const weightOf = (kpi: string): Locator => byRole("spinbutton", say.roles.weight(kpi));
  const undoAll = async (): Promise<void> => {
    await flow.keys.reach(flow.pane.getByRole("spinbutton").first());
    for (let step = 0; step < 20; step += 1) await flow.keys.press("Control+z");
  };
  const pressUndo = (): Promise<void> => flow.keys.enter(button(say.general.undo));

  it(
    "a KPI of one's own is begun and given up, made, changed, and deleted; deleting is undone",
    async () => {
      const { keys } = flow;
      await flow.tab("roles");
      const name = byRole("textbox", say.ownKpi.name);
      await keys.enter(button(say.ownKpi.open));
      await keys.type(name, "Big orders");
      await keys.enter(button(say.general.cancel));
      expect(await weightOf("Big orders").count()).toBe(0);
      await keys.enter(button(say.ownKpi.open));
      await keys.type(name, "Big orders");
      await keys.choose(byRole("combobox", say.ownKpi.from), "sales");
      await keys.choose(byRole("combobox", say.ownKpi.how), "sum");
      await shows(new RegExp(say.ownKpi.result("2026Q2", money)));
      await keys.enter(button(say.ownKpi.add));
      await weightOf("Big orders").waitFor();
      await keys.enter(button(say.ownKpi.open));
      await keys.enter(button(say.ownKpi.edit("Big orders")));
      await keys.type(name, "Largest orders");
      await keys.enter(button(say.ownKpi.change));
      await weightOf("Largest orders").waitFor();
      await keys.enter(button(say.ownKpi.remove("Largest orders")));
      await weightOf("Largest orders").waitFor({ state: "detached" });
      await pressUndo();
      await weightOf("Largest orders").waitFor();
      await keys.enter(button(say.ownKpi.open));
      await undoAll();
      await weightOf("Largest orders").waitFor({ state: "detached" });
    },
    patience,
  );

  it(
    "a bonus plan is added, taken back, added again and changed; its picture and its bill follow",
    async () => {
      const { keys } = flow;
      await flow.tab("roles");
      const base = byRole("textbox", say.bonus.base);
      await keys.enter(button(say.bonus.open));
      await keys.enter(button(say.bonus.add));
      await base.waitFor();
      await pressUndo();
      await shows(say.bonus.none);
      await keys.enter(button(say.bonus.add));
      await keys.type(base, "20000");
      await keys.press("Enter");
      await shows(new RegExp(say.bonus.reading("100%", "[^\\d]*(20,000|2万)")));
      const bill = flow.pane.getByText(new RegExp(say.bonus.billSupposed(money)));
      const before = await bill.textContent();
      await keys.type(base, "30000");
      await keys.press("Enter");
      await shows(new RegExp(say.bonus.reading("100%", "[^\\d]*(30,000|3万)")));
      await expectOther(bill, before);
      await keys.choose(byRole("combobox", say.bonus.mode), "tiers");
      await keys.enter(button(say.bonus.addStep));
      await keys.type(byRole("textbox", say.bonus.stepPays(2)), "3");
      await keys.press("Enter");
      await keys.enter(button(say.bonus.removeStep(2)));
      await byRole("textbox", say.bonus.stepPays(2)).waitFor({ state: "detached" });
      await keys.choose(byRole("combobox", say.bonus.mode), "payout");
      await keys.enter(button(say.general.close));
    },
    patience,
  );

  it(
    "other weights are tried, with who would move and what the bonuses would come to; left, they change nothing",
    async () => {
      const { keys } = flow;
      await flow.tab("roles");
      const kpi = await flow.pane.getByRole("spinbutton").first().getAttribute("aria-label");
      const plan = flow.pane.getByRole("spinbutton", { name: kpi ?? "", exact: true });
      const tried = flow.pane
        .getByRole("group")
        .or(flow.pane.locator("section"))
        .getByRole("spinbutton", { name: /试算|to try/ });
      const now = await valueOf(plan);
      await keys.enter(button(say.whatIf.open));
      await shows(new RegExp(`^${say.whatIf.bill(money, money)}`));
      const [first, second] = [tried.nth(0), tried.nth(1)];
      await keys.reach(first);
      await keys.press("PageUp", "PageUp");
      expect(await button(say.whatIf.use).isDisabled()).toBe(true);
      await keys.enter(button(say.general.close));
      expect(await valueOf(plan)).toBe(now);
      await keys.enter(button(say.whatIf.open));
      await keys.reach(first);
      await keys.press("Shift+ArrowUp");
      await keys.reach(second);
      await keys.press("Shift+ArrowDown");
      await keys.enter(button(say.whatIf.use));
      expect(await valueOf(plan)).toBe(now + 5);
      await pressUndo();
      expect(await valueOf(plan)).toBe(now);
    },
    patience,
  );

  it(
    "families are compared two by two; the suggested weights are left, then taken, then taken back",
    async () => {
      const { keys } = flow;
      await flow.tab("roles");
      const plan = flow.pane.getByRole("spinbutton").first();
      const now = await valueOf(plan);
      const compare = async (): Promise<void> => {
        await keys.enter(button(say.fairness.open));
        await keys.enter(button(say.fairness.suggest));
        for (const pair of await flow.pane.getByRole("combobox", { name: /^.+ (and|与) .+$/ }).all()) {
          await keys.choose(pair, "3");
        }
        await shows(say.fairness.contradicts("").split(/[(（]/)[0] ?? "");
      };
      await compare();
      await keys.enter(button(say.general.close));
      expect(await valueOf(plan)).toBe(now);
      await compare();
      await keys.enter(button(say.fairness.use));
      expect(await valueOf(plan)).not.toBe(now);
      await pressUndo();
      expect(await valueOf(plan)).toBe(now);
    },
    patience,
  );

  it(
    "a plan is exported; what importing it would change is shown, given up, and applied the second time",
    async () => {
      const { keys, page } = flow;
      await keys.enter(button(say.general.tabs.settings));
      const saved = page.waitForEvent("download");
      await keys.enter(button(say.settings.exportPlan));
      const buffer = readFileSync(await (await saved).path());
      await flow.tab("roles");
      const weight = flow.pane.getByRole("spinbutton").first();
      const now = await valueOf(weight);
      await keys.reach(weight);
      await keys.press("ArrowUp");
      const choose = async (): Promise<void> => {
        await keys.enter(button(say.general.tabs.settings));
        const chooser = page.waitForEvent("filechooser");
        await keys.enter(button(say.settings.importPlan));
        await (await chooser).setFiles({ name: "plan.json", mimeType: "application/json", buffer });
        await shows(say.settings.changedParts(say.settings.parts.weights));
        await keys.enter(button(say.settings.everyValue(1)));
      };
      await choose();
      await keys.enter(button(say.general.cancel));
      await flow.tab("roles");
      expect(await valueOf(weight)).toBe(now + 1);
      await choose();
      await keys.enter(button(say.settings.apply));
      await flow.tab("roles");
      await flow.pane.waitForFunction(
        ([label, value]) =>
          document.querySelector(`input[aria-label="${label}"]`)?.getAttribute("aria-valuenow") === value,
        [await weight.getAttribute("aria-label"), String(now)] as const,
      );
    },
    patience,
  );
}

async function expectOther(text: Locator, before: string | null): Promise<void> {
  for (let tries = 0; tries < 100 && (await text.textContent()) === before; tries += 1)
    await text.page().waitForTimeout(50);
  expect(await text.textContent()).not.toBe(before);
}
