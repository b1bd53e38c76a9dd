# CALMS Radar in a container: see docs/operating.md.
#
#   docker build -t calms-radar .
#   docker run --init -p 3000:3000 -v calms-radar:/data -e APP_URL=http://localhost:3000 calms-radar
#
# Raise Node in both lines; what is compiled here must meet the same Node there.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
# better-sqlite3 is compiled where its ready-made file cannot be had; what that needs of Node is in the image already.
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
ENV NEXT_TELEMETRY_DISABLED=1 npm_config_nodedir=/usr/local
# Packages only change with these, and so are installed anew only then.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY next.config.ts postcss.config.mjs tsconfig.json tsconfig.app.json ./
COPY prisma prisma
COPY scripts scripts
COPY src src
RUN npm run build

FROM node:24.21.0-bookworm-slim
ARG VERSION=0.1.0
LABEL org.opencontainers.image.title="CALMS Radar" \
  org.opencontainers.image.description="Self-hosted DevOps maturity self-assessment with the CALMS framework" \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.version="${VERSION}"
# Nothing is installed at run time, and these could be.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* \
    /usr/local/bin/yarn /usr/local/bin/yarnpkg /usr/local/include/node \
  && mkdir /data && chown 10001:10001 /data
WORKDIR /app
# Owned by root: whoever takes over the app cannot change it.
COPY --from=build /build/.next/standalone ./
# SQLite puts a copy of the whole database aside when it cleans up, which is not for a small /tmp.
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  DATABASE_URL=file:/data/calms-radar.db \
  SQLITE_TMPDIR=/data \
  LOG_FORMAT=json
USER 10001:10001
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "healthy.mjs"]
CMD ["node", "serve.mjs"]
