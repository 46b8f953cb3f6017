CREATE TABLE "reference_runs" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_id" integer NOT NULL,
	"judge_id" text NOT NULL,
	"cpu_ms" double precision NOT NULL,
	"memory_kib" double precision NOT NULL,
	"measured_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reference_runs" ADD CONSTRAINT "reference_runs_version_id_problem_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."problem_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reference_runs_version" ON "reference_runs" USING btree ("version_id","id");--> statement-breakpoint
CREATE INDEX "submissions_accepted" ON "submissions" USING btree ("version_id","created_at" DESC NULLS FIRST) WHERE mode = 'submit' and verdict = 'accepted';