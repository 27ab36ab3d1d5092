variable "environment" {
  type = string
}

variable "region" {
  type    = string
  default = "ap-east-1"
}

variable "zones" {
  type = list(string)
}

variable "networks" {
  description = "The VPCs, each cut into tiers. Flow logs are on unless a network says otherwise."
  type = map(object({
    cidr         = string
    tiers        = list(string)
    public_tiers = optional(list(string), [])
    flow_log     = optional(bool, true)
  }))
}

variable "databases" {
  type = map(object({
    instance_class = string
    size           = number
    multi_az       = optional(bool)
    encrypted      = optional(bool)
    replicas       = optional(number)
  }))
}

# From here on the pipeline decides, see env/.

variable "partner_subnet_ids" {
  description = "Subnets of the network that a card processor shares with us."
  type        = list(string)
}

variable "analytics_snapshot_id" {
  description = "Snapshot that the analytics database starts from."
  type        = string
}

variable "regulatory_data_rotated" {
  description = "Whether the key of regulatory returns may rotate. The returns system pins it until it is upgraded."
  type        = bool
}
