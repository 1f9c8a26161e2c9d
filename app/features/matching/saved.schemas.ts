import { z } from "zod";

import { line, notTyped } from "~/platform/forms/text";

import { frequencies } from "./core/vocabulary";

const name = line(2, 80);
const frequency = z.enum(frequencies);

export const saveSchema = z.object({ name, frequency });
export const changeSchema = z.object({ searchId: z.uuid(notTyped), name, frequency });
export const dropSchema = z.object({ searchId: z.uuid(notTyped) });
