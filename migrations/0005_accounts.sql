CREATE TABLE "set_aside_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" text NOT NULL,
	"problem_slug" text NOT NULL,
	"kind" text NOT NULL,
	"text" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "password_is_temporary" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "set_aside_texts" ADD CONSTRAINT "set_aside_texts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "set_aside_texts" ADD CONSTRAINT "set_aside_texts_problem_slug_problems_slug_fk" FOREIGN KEY ("problem_slug") REFERENCES "public"."problems"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "set_aside_texts_problem" ON "set_aside_texts" USING btree ("user_id","problem_slug");