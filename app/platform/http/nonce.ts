import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** This request's nonce for scripts; undefined in the browser, which keeps it to itself. */
export const useNonce = (): string | undefined => useContext(NonceContext);
