import { draftPlan } from "../../workflows/draftPlan";
import { planJsonSchema } from "../../planfile/planFileSchema";
import { planToFile } from "../../planfile/planToFile";
import { serialisePlan } from "../../planfile/serialisePlan";
import { saveFile } from "../../files/saveFile";
import { CommandProblem, type Command, type CommandCall, type CommandResult } from "../command";
import { loadModel, readPlan } from "../loadModel";
import { problemJson } from "../problemLine";
import { refuseCrowd } from "../refuseCrowd";
import { usageFailure } from "../usageProblem";
import { refuseWithoutFacts } from "./actuals";

/** `plan`: a draft plan from a workbook, the schema of plans, or the check of one. */
export const planCommand: Command = {
  name: "plan",
  file: "optional",
  options: [
    { name: "out", type: "text", example: "--out plan.json" },
    { name: "schema", type: "flag", example: "--schema" },
    { name: "check", type: "text", example: "--check plan.json" },
  ],
  run: async (call, context) => {
    if (call.flag("schema")) {
      const schema = planJsonSchema();
      return { json: schema, tables: [], notes: [JSON.stringify(schema, null, 2)] };
    }
    if (call.flag("check")) return checkPlanFile(call);
    if (call.file === "")
      throw usageFailure("argument-missing", { name: "FILE", example: "kpi plan sales.xlsx" }, "FILE");
    const { model } = await loadModel(call, context);
    refuseWithoutFacts(model);
    refuseCrowd(model);
    const plan = draftPlan(model, call.language);
    const text = serialisePlan(plan);
    const out = call.text("out");
    if (out !== undefined) await saveFile(out, new TextEncoder().encode(text));
    const chinese = call.language === "zh-CN";
    const counts = [plan.people.length, plan.roles.length, plan.targets.length].map(String);
    const summary = chinese
      ? `${counts[0] ?? ""} 人，${counts[1] ?? ""} 个角色，${counts[2] ?? ""} 个目标。`
      : `${counts[0] ?? ""} people, ${counts[1] ?? ""} roles, ${counts[2] ?? ""} targets.`;
    return { json: planToFile(plan), tables: [], notes: out === undefined ? [text] : [`${summary} → ${out}`] };
  },
};

async function checkPlanFile(call: CommandCall): Promise<CommandResult> {
  const { plan, problems } = await readPlan(call.text("check") ?? "");
  if (!plan || problems.some((problem) => problem.severity === "error")) throw new CommandProblem(problems);
  const chinese = call.language === "zh-CN";
  return {
    json: { ok: true, problems: problems.map((problem) => problemJson(problem, call.language)) },
    tables: [],
    notes: [chinese ? "方案没有错误。" : "The plan has no errors."],
    problems,
  };
}
