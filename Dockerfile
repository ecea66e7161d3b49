# One image for the migrate step, the API with the web, and the worker.
FROM node:24-bookworm-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/domain/package.json packages/domain/
COPY packages/contracts/package.json packages/contracts/
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/

FROM manifests AS build
RUN npm ci --include=dev
COPY . .
RUN NX_DAEMON=false npm run build

# what the API needs while it runs: no compiler, no React, no embedded Postgres, and no practice data
FROM manifests AS modules
RUN npm ci --omit=dev --workspace @alongside/api

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=modules /app/ ./
COPY --from=build /app/packages/domain/dist packages/domain/dist
COPY --from=build /app/packages/contracts/dist packages/contracts/dist
COPY --from=build /app/migrations/dist migrations/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY scripts/container-entry.mjs scripts/container-health.mjs scripts/
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=5 \
  CMD ["node", "scripts/container-health.mjs", "PORT", "/api/health/ready"]
ENTRYPOINT ["node", "scripts/container-entry.mjs"]
CMD ["apps/api/dist/main.js"]
