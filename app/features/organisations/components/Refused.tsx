import { useRefused } from "~/platform/forms/use-form";
import { Notice } from "~/ui";

/** Why a form was refused as a whole, at the top of its page: the form itself may be gone. */
export function Refused() {
  const refused = useRefused();
  return refused.length === 0 ? null : (
    <Notice tone="warn" role="alert">
      {refused.map(({ message }) => message).join(" ")}
    </Notice>
  );
}
