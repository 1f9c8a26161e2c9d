/** Where the messages stand on the page of a booking, so that who wrote one sees it there. */
export const messagesId = "berichten";
