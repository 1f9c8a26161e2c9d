import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import boundaries from "eslint-plugin-boundaries";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boundaryRules, boundarySettings } from "./boundaries.mjs";

const files = [
  "app/features/accounts/index.ts",
  "app/features/accounts/index.server.ts",
  "app/features/accounts/accounts.repository.server.ts",
  "app/features/bookings/index.server.ts",
  "app/features/bookings/core/booking.ts",
  "app/features/bookings/bookings.schemas.ts",
  "app/features/bookings/bookings.errors.ts",
  "app/features/bookings/bookings.repository.server.ts",
  "app/features/bookings/bookings.usecases.server.ts",
  "app/features/bookings/components/card.tsx",
  "app/features/bookings/routes/list.tsx",
  "app/features/campaigns/index.server.ts",
  "app/platform/clock/clock.ts",
  "app/platform/mail/mail.server.ts",
  "app/ui/button.tsx",
  "app/root.tsx",
  "db/client.server.ts",
  "tests/setup/pglite.ts",
];

let folder: string;
let eslint: ESLint;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vakbrug-boundaries-"));
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), "export const value = 1;\nexport type Value = number;\n");
  }
  const paths = { "~/*": ["./app/*"], "#db/*": ["./db/*"] };
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      include: ["."],
      compilerOptions: { moduleResolution: "Bundler", module: "ESNext", paths },
    }),
  );
  eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.{ts,tsx}"],
        languageOptions: { parser: tseslint.parser },
        plugins: { boundaries },
        settings: {
          ...boundarySettings,
          "import/resolver": { typescript: { project: join(folder, "tsconfig.json") } },
          "boundaries/root-path": folder,
        },
      },
      ...boundaryRules,
    ],
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function mayImport(from: string, source: string, what = "{ value }"): Promise<boolean> {
  const [result] = await eslint.lintText(`import ${what} from "${source}";\nexport { value };\n`, {
    filePath: join(folder, from),
  });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.ruleId !== "boundaries/dependencies")).toEqual([]);
  return messages.length === 0;
}

const bookings = "app/features/bookings";

describe("what may import what", () => {
  it.each([
    [`${bookings}/routes/list.tsx`, "../bookings.usecases.server"],
    [`${bookings}/routes/list.tsx`, "../components/card"],
    [`${bookings}/routes/list.tsx`, "~/ui/button"],
    [`${bookings}/bookings.usecases.server.ts`, "./bookings.repository.server"],
    [`${bookings}/bookings.usecases.server.ts`, "~/features/accounts/index.server"],
    [`${bookings}/bookings.usecases.server.ts`, "~/platform/mail/mail.server"],
    [`${bookings}/bookings.repository.server.ts`, "#db/client.server"],
    [`${bookings}/core/booking.ts`, "../bookings.errors"],
    [`${bookings}/bookings.test.ts`, "../../../tests/setup/pglite"],
    ["app/features/campaigns/index.server.ts", "~/features/bookings/index.server"],
    ["app/root.tsx", "~/features/accounts"],
    ["app/platform/mail/mail.server.ts", "#db/client.server"],
    ["app/ui/button.tsx", "~/platform/clock/clock"],
    ["tests/setup/pglite.ts", "#db/client.server"],
  ])("%s may import %s", async (from, source) => {
    expect(await mayImport(from, source)).toBe(true);
  });

  it.each([
    [`${bookings}/routes/list.tsx`, "../bookings.repository.server"],
    [`${bookings}/routes/list.tsx`, "#db/client.server"],
    [`${bookings}/bookings.usecases.server.ts`, "#db/client.server"],
    [`${bookings}/bookings.usecases.server.ts`, "~/features/accounts/accounts.repository.server"],
    [`${bookings}/bookings.repository.server.ts`, "./bookings.usecases.server"],
    [`${bookings}/core/booking.ts`, "../bookings.repository.server"],
    [`${bookings}/core/booking.ts`, "~/platform/clock/clock"],
    [`${bookings}/core/booking.ts`, "~/features/accounts"],
    [`${bookings}/components/card.tsx`, "../bookings.usecases.server"],
    [`${bookings}/components/card.tsx`, "~/platform/mail/mail.server"],
    ["app/features/accounts/index.server.ts", "~/features/bookings/index.server"],
    [`${bookings}/index.server.ts`, "~/features/campaigns/index.server"],
    ["app/platform/mail/mail.server.ts", "~/features/accounts"],
    ["app/ui/button.tsx", "~/features/accounts"],
    ["app/ui/button.tsx", "~/platform/mail/mail.server"],
    ["app/root.tsx", "~/features/accounts/accounts.repository.server"],
    ["db/client.server.ts", "~/platform/clock/clock"],
  ])("%s may not import %s", async (from, source) => {
    expect(await mayImport(from, source)).toBe(false);
  });

  it("lets the core know a type of its surroundings, but no value", async () => {
    expect(await mayImport(`${bookings}/core/booking.ts`, "~/features/accounts", "type { value }")).toBe(
      true,
    );
  });
});

it("is switched on for the project, together with the rules on styling", async () => {
  const project = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ["boundaries/dependencies", "no-restricted-syntax"].includes(ruleId),
  });
  const [result] = await project.lintText(
    `import { openEmbedded } from "#db/client.server";
     export const wrong = [openEmbedded, <p className="x" key="1" />, <p style={{ color: "red" }} key="2" />];`,
    { filePath: "app/features/listings/routes/wrong.tsx" },
  );
  expect(result?.messages.map((message) => message.ruleId)).toEqual([
    "boundaries/dependencies",
    "no-restricted-syntax",
    "no-restricted-syntax",
  ]);
});
