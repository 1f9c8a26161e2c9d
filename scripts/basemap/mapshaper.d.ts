declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on files given by name and answers with the files it wrote. */
    applyCommands(
      commands: string,
      input: Record<string, string | object>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}
