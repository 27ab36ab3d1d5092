variable "environment" {
  type = string
}

variable "region" {
  type    = string
  default = "ap-southeast-1"
}

variable "networks" {
  description = "The VPCs, each cut into tiers. Flow logs are on unless a network says otherwise."
  type = map(object({
    cidr     = string
    tiers    = list(string)
    flow_log = optional(bool, true)
  }))
}

variable "keys" {
  description = "Data keys, and whether KMS renews them by itself."
  type        = map(object({ rotation = optional(bool, true) }))
}

variable "databases" {
  type = map(object({
    flavor    = string
    size      = number
    zones     = optional(number, 2)
    encrypted = optional(bool, true)
    replicas  = optional(number, 0)
  }))
}

variable "database_password" {
  type      = string
  sensitive = true
}

variable "search_password" {
  type      = string
  sensitive = true
}

variable "key_pair" {
  description = "Key pair that opens the servers. Operations made it, and keeps its private half."
  type        = string
  default     = "khb-operations"
}

variable "certificate_id" {
  description = "Certificate of internet banking, in the load balancers' store."
  type        = string
  default     = "7a1c5d0e3b9f4c62a8d4e6f1029b83c5"
}

# From here on the pipeline decides, see env/.

variable "bastion_public" {
  description = "Whether operators reach the bastion without the VPN."
  type        = bool
}

variable "statements_key_id" {
  description = "Key of the statement archive. It belongs to the records office and is made in its own stack."
  type        = string
}

variable "statements_zones" {
  type = list(string)
}
