/** Ends with 0 if the app in this container serves, else with 1: what a container engine asks now and then. */
const address = `http://127.0.0.1:${process.env.PORT || 3000}/livez`
const isHealthy = await fetch(address, { signal: AbortSignal.timeout(4000) }).then(
  (reply) => reply.ok,
  () => false,
)
process.exit(isHealthy ? 0 : 1)
