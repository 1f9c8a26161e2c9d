import { z } from "zod";

const url = (what: string) => z.url({ error: `must be ${what}` }).optional();

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: url("a PostgreSQL address, such as postgres://user:password@host/name"),
  DATA_DIR: z.string().min(1).default("./.data"),
  PORT: z.coerce
    .number({ error: "must be a port number from 1 to 65535" })
    .int({ error: "must be a port number from 1 to 65535" })
    .min(1, { error: "must be a port number from 1 to 65535" })
    .max(65535, { error: "must be a port number from 1 to 65535" })
    .default(3000),
  APP_URL: url("the public address of the site, such as https://vakbrug.example"),
  SMTP_URL: url("a mail server's address, such as smtp://user:password@host:587"),
  MAIL_FROM: z.string().min(3).default("Vakbrug <noreply@vakbrug.test>"),
  TILE_URL: z
    .string()
    .regex(/^https?:\/\/.+\{z\}.*\{x\}.*\{y\}/, {
      error: "must be a tile address with {z}, {x} and {y}",
    })
    .optional(),
  TILE_ATTRIBUTION: z.string().optional(),
  METRICS_TOKEN: z.string().min(8, { error: "must be at least 8 characters" }).optional(),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  /** "off" leaves background work to `npm run worker`. */
  WORKER: z.enum(["inline", "off"], { error: "must be inline or off" }).default("inline"),
});

export type Env = z.infer<typeof schema> & { appUrl: string };

/** A setting is wrong; the message names each one and what is expected. */
export class EnvError extends Error {
  constructor(issues: string[]) {
    super(`Wrong settings:\n${issues.map((issue) => `  ${issue}`).join("\n")}`);
    this.name = "EnvError";
  }
}

/** Checks the settings of interfaces; empty ones count as not set. Throws `EnvError`. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new EnvError(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const env = result.data;
  return { ...env, appUrl: (env.APP_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") };
}
