export { accountMessages } from "./accounts.messages";
export { passwordDiffers, personFields } from "./accounts.schemas";
