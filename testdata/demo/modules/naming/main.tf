# Names and tags, the same on both clouds.

variable "environment" {
  type = string

  validation {
    condition     = contains(["dev", "uat", "prod"], var.environment)
    error_message = "The environment is dev, uat or prod."
  }
}

variable "owner" {
  description = "Team that answers for what is created."
  type        = string
}

output "prefix" {
  value = "khb-${var.environment}"
}

output "tags" {
  value = {
    owner          = var.owner
    environment    = var.environment
    classification = var.environment == "prod" ? "confidential" : "internal"
    managed-by     = "terraform"
  }
}
