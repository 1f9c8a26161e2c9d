import { readEnv } from "~/platform/env/env.server";
import { makeLog } from "~/platform/log/log.server";
import type { TestClock } from "./clock";

/** The settings of the site that tests speak of. */
export const testEnv = readEnv({ NODE_ENV: "test", APP_URL: "https://vakbrug.test" });

/** What handling a fact or a task is given; its log is silent. */
export const workAt = (clock: Pick<TestClock, "now">) => ({ clock, env: testEnv, log: makeLog("silent") });
