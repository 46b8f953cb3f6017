# Two images from one file: `--target web` serves the app and the API, `--target judge` takes submissions into the
# sandbox. Both run the sources as they are; only the web app is built.
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS server-dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# What is optional is the embedded Postgres, and the one install script that we need brings Node: both are here already.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE} AS web-build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY server/contract server/contract
COPY sandbox/image/harness sandbox/image/harness
COPY web web
RUN node node_modules/vite/bin/vite.js build web --config web/vite.config.ts

FROM ${NODE_IMAGE} AS server
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
RUN install --directory --owner=node --group=node /data
COPY --from=server-dependencies /app/node_modules node_modules
COPY package.json ./
COPY migrations migrations
COPY sandbox sandbox
COPY server server
COPY problems problems
VOLUME /data

# The only image that is ever given a Docker socket. Whoever holds one is as mighty as root on the host, so another
# user inside would only pretend; docker-compose.yml takes its capabilities away.
FROM server AS judge
ENV DOCKER_HOST=unix:///var/run/docker.sock
CMD ["node", "server/judge-main.ts"]

FROM server AS web
COPY --from=web-build /app/web/dist web/dist
ENV HOST=0.0.0.0 PORT=3000
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/problems').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/web-main.ts"]
