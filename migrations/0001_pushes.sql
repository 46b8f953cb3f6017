CREATE TABLE "pushes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"files" "bytea",
	"status" text DEFAULT 'queued' NOT NULL,
	"outcome" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
