CREATE TABLE "kept_texts" (
	"user_id" text NOT NULL,
	"problem_slug" text NOT NULL,
	"kind" text NOT NULL,
	"text" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_texts_user_id_problem_slug_kind_pk" PRIMARY KEY("user_id","problem_slug","kind")
);
--> statement-breakpoint
ALTER TABLE "kept_texts" ADD CONSTRAINT "kept_texts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_texts" ADD CONSTRAINT "kept_texts_problem_slug_problems_slug_fk" FOREIGN KEY ("problem_slug") REFERENCES "public"."problems"("slug") ON DELETE no action ON UPDATE no action;