import { everyone } from "~/platform/auth/viewer";
import { platformError } from "~/platform/errors/errors";
import { defineLoader } from "~/platform/http/route.server";

export const loader = defineLoader({ allow: everyone }, () => {
  throw platformError("not_found");
});

/** Never drawn: the loader always answers 404, inside the frame of the site. */
export default function NotFound() {
  return null;
}
