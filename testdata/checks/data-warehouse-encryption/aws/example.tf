variable "encrypted" {
  type = bool
}

resource "aws_redshift_cluster" "encrypted" {
  cluster_identifier = "reports"
  encrypted          = true
}

resource "aws_redshift_cluster" "plain" {
  cluster_identifier = "reports-test"
  encrypted          = false # want "encrypted is false, want true"
}

resource "aws_redshift_cluster" "given" {
  cluster_identifier = "reports-branch"
  encrypted          = var.encrypted # unsure "depends on var.encrypted"
}

# Nothing says whether the provider is one that encrypts by default.
resource "aws_redshift_cluster" "default" { # unsure "version 6 of the provider has another default than those before"
  cluster_identifier = "reports-copy"
}

resource "aws_redshift_cluster" "restored" {
  cluster_identifier  = "reports-restored"
  snapshot_identifier = "before-migration" # unsure "takes over the encryption of what snapshot_identifier names"
}
