// Loaded into Playwright's driver: Firefox 153 doesn't know the command that emulates a colour
// scheme, which the driver sends for every page. Something harmless is sent in its place.

const write = JSON.stringify;
JSON.stringify = (value, ...more) => {
  const unknown = value?.method === "emulation.setMediaFeaturesOverride";
  return write(unknown ? { ...value, method: "session.status", params: {} } : value, ...more);
};
