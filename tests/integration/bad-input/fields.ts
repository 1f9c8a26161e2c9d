import { z } from "zod";

export interface Field {
  name: string;
  /** What stands in it: free text, something of which most texts are none, or anything at all. */
  holds: "text" | "strict" | "anything";
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
  return {
    name,
    holds: one === undefined ? "anything" : isText ? "text" : "strict",
    many,
    required: !schema.safeParse(many ? [] : undefined).success,
  };
}

/** The fields of a form by its schema; of one with several kinds, those of each. */
export function variantsOf(schema: z.ZodType): Variant[] {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    return schema.options.flatMap((option) => {
      const tells = (option as z.ZodObject).shape[discriminator] as z.ZodLiteral<string>;
      return variantsOf(option as z.ZodType).map(({ given, fields }) => ({
        given: { ...given, [discriminator]: tells.value },
        fields,
      }));
    });
  }
  if (!(schema instanceof z.ZodObject)) throw new Error("a form whose fields cannot be told");
  const shape = schema.shape as Record<string, z.ZodType>;
  return [{ given: {}, fields: Object.entries(shape).map(([name, of]) => fieldOf(name, of)) }];
}
