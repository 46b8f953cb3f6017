CREATE TABLE "guest_keys" (
	"hash" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "guest_keys" ADD CONSTRAINT "guest_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;