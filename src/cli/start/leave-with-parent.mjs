// Loaded first by each server: when `npm start` is gone, even by kill -9, so are they.
process.once("disconnect", () => {
  setTimeout(() => process.exit(1), 5000).unref();
  process.kill(process.pid, "SIGTERM");
});
