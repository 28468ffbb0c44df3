/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { accessibilityProblems, goToTab, openPane, sampleSheets } from "./renderPane";

afterEach(cleanup);

it("the Review tab tells what is behind a period: the funnel, the customers that moved it, and a customer's page", async () => {
  const shown = await openPane(await sampleSheets());
  const { user, workbook } = shown;
  await goToTab(shown, /^Review/);
  await user.click(screen.getByRole("button", { name: "This period" }));

  await user.click(await screen.findByRole("button", { name: "Funnel" }));
  const whose = await screen.findByRole("combobox", { name: "Whose" });
  const summary = screen.getByText(/won, .* lost: win rate/).textContent;
  await user.selectOptions(whose, within(whose).getByRole("option", { name: "Felix Hart" }));
  expect(screen.getByText(/won, .* lost: win rate/).textContent).not.toBe(summary);

  await user.click(screen.getByRole("button", { name: "Customers that moved most" }));
  const list = await screen.findByRole("list", { name: "Customers that moved most" });
  const [first] = within(list).getAllByRole("button");
  await user.click(first as HTMLElement);
  const page = await screen.findByRole("list", { name: new RegExp(`^Customer · ${first?.textContent}`) });
  expect(within(page).getByText("Last contact")).toBeTruthy();
  expect(within(page).getByText("Revenue")).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);

  const links = within(page).queryAllByRole("button", { name: /^Go to cell/ });
  if (links[0]) {
    await user.click(links[0]);
    expect(workbook.shown()).toMatch(/^Opportunities!A\d+$/);
  }
});
