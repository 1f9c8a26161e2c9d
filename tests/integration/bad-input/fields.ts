import { z } from "zod";

export interface Field {
  name: string;
  /** What stands in it: free text, something of which most texts are none, a file, or anything at all. */
  holds: "text" | "strict" | "file" | "anything";
  many: boolean;
  required: boolean;
}

/** A form as one of its kinds: what tells the kind, and the fields that it then has. */
export interface Variant {
  given: Record<string, string>;
  fields: Field[];
}

type Wrapped = z.ZodType & { unwrap?: () => z.ZodType };

/** The schema behind `.optional()`, `.default()`, a transformation and the like; undefined behind `.catch()`. */
function innermost(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodCatch) return undefined;
  if (schema instanceof z.ZodPipe) {
    return innermost((schema.out instanceof z.ZodTransform ? schema.in : schema.out) as z.ZodType);
  }
  const { unwrap } = schema as Wrapped;
  return schema instanceof z.ZodArray || unwrap === undefined ? schema : innermost(unwrap.call(schema));
}

function fieldOf(name: string, schema: z.ZodType): Field {
  const inner = innermost(schema);
  const many = inner instanceof z.ZodArray;
  const one = many ? innermost(inner.element as z.ZodType) : inner;
  const isText = one instanceof z.ZodString && (one.format === null || one.format === "regex");
  const isFile = one instanceof z.ZodCustom && one.safeParse(new File([], "x")).success;
  return {
    name,
    holds: one === undefined ? "anything" : isText ? "text" : isFile ? "file" : "strict",
    many,
    required: !schema.safeParse(many ? [] : undefined).success,
  };
}

const optionsOf = (schema: z.ZodDiscriminatedUnion): Variant[] =>
  schema.options.map((option) => {
    const { shape } = option as z.ZodObject;
    const { discriminator } = schema.def;
    const tells = shape[discriminator] as z.ZodLiteral<string>;
    return { given: { [discriminator]: tells.value }, fields: fieldsOf(shape) };
  });

/** The fields, or the parameters of a question, by their schemas. */
export const fieldsOf = (shape: Record<string, unknown>): Field[] =>
  Object.entries(shape).map(([name, schema]) => fieldOf(name, schema as z.ZodType));

/** The fields of a form by its schema; of one with several kinds those of each, the kind of `stated` first. */
export function variantsOf(schema: z.ZodType, stated: Record<string, unknown>): Variant[] {
  if (schema instanceof z.ZodObject) return [{ given: {}, fields: fieldsOf(schema.shape) }];
  if (schema instanceof z.ZodIntersection) {
    const [left, right] = [schema.def.left, schema.def.right].map((part) =>
      variantsOf(part as z.ZodType, stated).flatMap(({ fields }) => fields),
    );
    return [{ given: {}, fields: [...(left ?? []), ...(right ?? [])] }];
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) throw new Error("a form whose fields cannot be told");
  const isStated = ({ given }: Variant) =>
    Object.entries(given).every(([name, value]) => stated[name] === value);
  const all = optionsOf(schema);
  return [...all.filter(isStated), ...all.filter((variant) => !isStated(variant))];
}
